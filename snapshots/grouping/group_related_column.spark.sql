-- Entry.objects.values('blog__name').annotate(best=Max('rating')).order_by('blog__name')

SELECT
  `example_blog`.`name` AS `blog__name`,
  MAX(`example_entry`.`rating`) AS `best`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
GROUP BY
  `example_blog`.`name`
ORDER BY
  1 ASC;
-- parameters: ()

-- Entry.objects.filter(pk__lte=6)
--     .order_by('blog__name', 'pk')
--     .values_list('blog__name', flat=True)
--     .distinct()

SELECT DISTINCT
  `example_blog`.`name` AS `blog__name`,
  `example_entry`.`id`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
WHERE
  `example_entry`.`id` <= %s
ORDER BY
  1 ASC,
  `example_entry`.`id` ASC;
-- parameters: (6,)

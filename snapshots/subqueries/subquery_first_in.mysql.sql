-- Entry.objects.filter(rating__in=Subquery(Entry.objects.filter(blog=OuterRef('blog')).order_by('-rating', 'pk').values('rating')[:1]))
--     .order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`
FROM `example_entry`
WHERE
  `example_entry`.`rating` IN (
    SELECT
      `sliced`.`rating`
    FROM (
      SELECT
        `u0`.`rating` AS `rating`
      FROM `example_entry` AS `u0`
      WHERE
        `u0`.`blog_id` = (
          `example_entry`.`blog_id`
        )
      ORDER BY
        1 DESC,
        `u0`.`id` ASC
      LIMIT 1
    ) AS `sliced`
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()

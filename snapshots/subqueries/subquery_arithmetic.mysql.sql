-- Entry.objects.annotate(above=F('rating') - Subquery(Entry.objects.filter(blog=OuterRef('blog')).values('blog').annotate(a=Avg('rating')).values('a')))
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
  `example_entry`.`rating`,
  (
    `example_entry`.`rating` - (
      SELECT
        AVG(CAST(`u0`.`rating` AS DECIMAL(65, 16))) AS `a`
      FROM `example_entry` AS `u0`
      WHERE
        `u0`.`blog_id` = (
          `example_entry`.`blog_id`
        )
      GROUP BY
        `u0`.`blog_id`
    )
  ) AS `above`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()

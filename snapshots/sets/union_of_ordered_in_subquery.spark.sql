-- Entry.objects.filter(pk__in=Entry.objects.order_by('-rating').values('pk').union(Blog.objects.order_by('name').values('pk')))
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
  `example_entry`.`id` IN (
    (
      SELECT
        `U0`.`id` AS `pk`
      FROM `example_entry` AS `U0`
      ORDER BY
        `U0`.`rating` DESC
    )
    UNION
    (
      SELECT
        `U0`.`id` AS `pk`
      FROM `example_blog` AS `U0`
      ORDER BY
        `U0`.`name` ASC
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()

-- Entry.objects.filter(rating=Subquery(Entry.objects.values('rating').distinct().order_by('rating')[2:3]))
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
  `example_entry`.`rating` = (
    SELECT DISTINCT
      `U0`.`rating` AS `rating`
    FROM `example_entry` AS `U0`
    ORDER BY
      1 ASC
    LIMIT 1
    OFFSET 2
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()

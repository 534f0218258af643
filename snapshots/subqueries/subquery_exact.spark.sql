-- Entry.objects.filter(pub_date=Subquery(Entry.objects.order_by('-pub_date').values('pub_date')[:1]))
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
  `example_entry`.`pub_date` = (
    SELECT
      `U0`.`pub_date` AS `pub_date`
    FROM `example_entry` AS `U0`
    ORDER BY
      1 DESC
    LIMIT 1
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()

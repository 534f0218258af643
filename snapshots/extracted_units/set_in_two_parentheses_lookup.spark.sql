-- Entry.objects.filter(rating__in=RawSQL('(SELECT "rating" FROM "example_entry" WHERE "rating" > 2)', ()))
--     .order_by(F('rating').desc(), 'pk')

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
      `rating`
    FROM `example_entry`
    WHERE
      `rating` > 2
  )
ORDER BY
  `example_entry`.`rating` DESC,
  `example_entry`.`id` ASC;
-- parameters: ()

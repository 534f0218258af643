-- Entry.objects.filter(Exists(Entry.objects.filter(pk=OuterRef('pk') + 1, rating=OuterRef('rating'))))
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
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_entry` AS `u0`
    WHERE
      (
        `u0`.`id` = (
          CAST(`example_entry`.`id` AS SIGNED) + %s
        )
        AND `u0`.`rating` = (
          `example_entry`.`rating`
        )
      )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1,)

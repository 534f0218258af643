-- Entry.objects.filter(rating__in=Entry.objects.values('rating').distinct().order_by((F('rating') + 1) * 2)[:2])
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
      `subquery`.`rating`
    FROM (
      SELECT DISTINCT
        `u0`.`rating` AS `rating`,
        (
          (
            CAST(`u0`.`rating` AS SIGNED) + %s
          ) * %s
        )
      FROM `example_entry` AS `u0`
      ORDER BY
        2 ASC
      LIMIT 2
    ) AS `subquery`
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1, 2)

-- Entry.objects.filter(pk__in=Entry.objects.filter(rating=5).values('pk').union(Entry.objects.filter(rating=4).values('pk')).intersection(Entry.objects.filter(blog=1).values('pk')))
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
      (
        SELECT
          `U0`.`id` AS `pk`
        FROM `example_entry` AS `U0`
        WHERE
          `U0`.`rating` = %s
      )
      UNION
      (
        SELECT
          `U0`.`id` AS `pk`
        FROM `example_entry` AS `U0`
        WHERE
          `U0`.`rating` = %s
      )
    )
    INTERSECT
    (
      SELECT
        `U0`.`id` AS `pk`
      FROM `example_entry` AS `U0`
      WHERE
        `U0`.`blog_id` = %s
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (5, 4, 1)

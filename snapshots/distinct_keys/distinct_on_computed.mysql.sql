-- Entry.objects.annotate(k=Coalesce('rating', 5) + 1)
--     .order_by('k', 'pk')
--     .distinct('k')
--     .values('k', 'pk')

SELECT
  `firsts`.`k`,
  `firsts`.`pk`
FROM (
  SELECT
    (
      CAST(COALESCE(`example_entry`.`rating`, %s) AS SIGNED) + %s
    ) AS `k`,
    `example_entry`.`id` AS `pk`,
    (
      CAST(COALESCE(`example_entry`.`rating`, %s) AS SIGNED) + %s
    ) AS `key1`,
    `example_entry`.`id` AS `key2`,
    ROW_NUMBER() OVER (
      PARTITION BY (
        CAST(COALESCE(`example_entry`.`rating`, %s) AS SIGNED) + %s
      )
      ORDER BY (
        CAST(COALESCE(`example_entry`.`rating`, %s) AS SIGNED) + %s
      ) ASC, `example_entry`.`id` ASC
    ) AS `row_number`
  FROM `example_entry`
) AS `firsts`
WHERE
  `firsts`.`row_number` = 1
ORDER BY
  `firsts`.`key1` ASC,
  `firsts`.`key2` ASC;
-- parameters: (5, 1, 5, 1, 5, 1, 5, 1)

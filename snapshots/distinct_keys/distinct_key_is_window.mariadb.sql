-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(Window(Rank(), order_by=(F('rating') * 2 + 2).asc()) + 1, 'rating')

SELECT
  `sliced`.`rating`,
  `sliced`.`col2`
FROM (
  SELECT DISTINCT
    `example_entry`.`rating` AS `rating`,
    (
      RANK() OVER (
        ORDER BY (
          (
            CAST(`example_entry`.`rating` AS SIGNED) * %s
          ) + %s
        ) ASC
      ) + %s
    ) AS `col2`
  FROM `example_entry`
) AS `sliced`
ORDER BY
  `sliced`.`col2` ASC,
  `sliced`.`rating` ASC;
-- parameters: (2, 2, 1)

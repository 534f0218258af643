-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(Window(Rank(), order_by=(F('rating') * 2 + 2).asc()) + 1, 'rating')

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
  )
FROM `example_entry`
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (2, 2, 1)

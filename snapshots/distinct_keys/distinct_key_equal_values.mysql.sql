-- Entry.objects.annotate(a=F('rating') + 1, b=F('rating') + 2)
--     .values('a', 'b')
--     .distinct()
--     .order_by((F('rating') + 1).desc(), F('rating') + 2)

SELECT DISTINCT
  (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  ) AS `a`,
  (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  ) AS `b`
FROM `example_entry`
ORDER BY
  1 DESC,
  2 ASC;
-- parameters: (1, 2)

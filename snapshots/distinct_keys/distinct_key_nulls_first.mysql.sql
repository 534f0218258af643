-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(NullIf('rating', Value(5)).desc(nulls_first=True))

SELECT
  `sliced`.`rating`,
  `sliced`.`col2`
FROM (
  SELECT DISTINCT
    `example_entry`.`rating` AS `rating`,
    NULLIF(`example_entry`.`rating`, %s) AS `col2`
  FROM `example_entry`
) AS `sliced`
ORDER BY
  CASE WHEN `sliced`.`col2` IS NULL THEN 0 ELSE 1 END,
  `sliced`.`col2` DESC;
-- parameters: (5,)

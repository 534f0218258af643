-- Entry.objects.aggregate(a=Max('rating'), b=F('a') * 2)

SELECT
  MAX(`example_entry`.`rating`) AS `a`,
  (
    CAST(MAX(`example_entry`.`rating`) AS SIGNED) * %s
  ) AS `b`
FROM `example_entry`;
-- parameters: (2,)

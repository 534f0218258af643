-- Entry.objects.aggregate(a=Max('rating'), b=F('a') * 2)

SELECT
  MAX(`example_entry`.`rating`) AS `a`,
  (
    MAX(`example_entry`.`rating`) * %s
  ) AS `b`
FROM `example_entry`;
-- parameters: (2,)

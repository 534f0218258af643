-- Entry.objects.aggregate(v=Sum(Case(When(rating__gt=3, then=Value(1)), default=Value(0), output_field=IntegerField())))

SELECT
  SUM(
    CAST(CASE WHEN `example_entry`.`rating` > %s THEN %s ELSE %s END AS DECIMAL(38, 0))
  ) AS `v`
FROM `example_entry`;
-- parameters: (3, 1, 0)

-- Entry.objects.aggregate(v=Sum(Case(When(rating__gt=3, then=Value(1)), default=Value(0), output_field=IntegerField())))

SELECT
  SUM(CASE WHEN "EXAMPLE_ENTRY"."RATING" > %s THEN %s ELSE %s END) AS "V"
FROM "EXAMPLE_ENTRY";
-- parameters: (3, 1, 0)

-- Entry.objects.annotate(high=ExpressionWrapper(Q(rating__gt=3), output_field=BooleanField()))
--     .values('high')
--     .annotate(n=Count('pk'))
--     .order_by('high')

SELECT
  "example_entry"."rating" > %s AS "high",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  "example_entry"."rating" > %s
ORDER BY
  1 ASC;
-- parameters: (3, 3)

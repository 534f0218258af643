-- Entry.objects.aggregate(good=Count('pk', filter=Q(rating__gte=4)), bad=Sum('rating', filter=Q(rating__lt=2)))

SELECT
  COUNT(CASE WHEN "EXAMPLE_ENTRY"."RATING" >= %s THEN "EXAMPLE_ENTRY"."ID" END) AS "GOOD",
  SUM(CASE WHEN "EXAMPLE_ENTRY"."RATING" < %s THEN "EXAMPLE_ENTRY"."RATING" END) AS "BAD"
FROM "EXAMPLE_ENTRY";
-- parameters: (4, 2)

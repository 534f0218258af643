-- Entry.objects.order_by('pk').values('headline').filter(rating=5)

SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."RATING" = %s
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (5,)

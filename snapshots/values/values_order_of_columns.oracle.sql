-- Entry.objects.order_by('pk').annotate(v=Value('x')).values_list('v', 'headline', 'pk')

SELECT
  %s AS "V",
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE",
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
ORDER BY
  3 ASC;
-- parameters: ('x',)

-- Entry.objects.values('body_text').annotate(n=Count('pk')).filter(n__gt=1)

SELECT
  TO_NCHAR("EXAMPLE_ENTRY"."BODY_TEXT") AS "BODY_TEXT",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  TO_NCHAR("EXAMPLE_ENTRY"."BODY_TEXT")
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") > %s;
-- parameters: (1,)

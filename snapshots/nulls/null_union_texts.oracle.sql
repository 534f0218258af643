-- Entry.objects.values_list('body_text').union(Entry.objects.values_list(TEXT), all=True)

SELECT
  "EXAMPLE_ENTRY"."BODY_TEXT" AS "BODY_TEXT"
FROM "EXAMPLE_ENTRY"
UNION ALL
SELECT
  NULL AS "VALUE1"
FROM "EXAMPLE_ENTRY";
-- parameters: ()

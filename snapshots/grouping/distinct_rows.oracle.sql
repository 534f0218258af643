-- Entry.objects.values('headline', 'body_text').distinct()

SELECT DISTINCT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE",
  TO_NCHAR("EXAMPLE_ENTRY"."BODY_TEXT") AS "BODY_TEXT"
FROM "EXAMPLE_ENTRY";
-- parameters: ()

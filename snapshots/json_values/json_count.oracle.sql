-- Document.objects.filter(data__a__isnull=False).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a')
    AND NOT "EXAMPLE_DOCUMENT"."DATA" IS NULL
  );
-- parameters: ()

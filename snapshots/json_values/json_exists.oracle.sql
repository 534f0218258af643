-- Document.objects.filter(data__has_key='tags').exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_DOCUMENT"
WHERE
  JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.tags')
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1,)

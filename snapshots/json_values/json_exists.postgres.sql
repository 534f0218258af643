-- Document.objects.filter(data__has_key='tags').exists()

SELECT
  %s AS "a"
FROM "example_document"
WHERE
  JSONB_EXISTS("example_document"."data", 'tags')
LIMIT 1;
-- parameters: (1,)

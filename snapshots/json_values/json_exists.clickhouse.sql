-- Document.objects.filter(data__has_key='tags').exists()

SELECT
  %s AS "a"
FROM "example_document"
WHERE
  coalesce((
    JSONHas("example_document"."data", 'tags') = 1
  ), FALSE)
LIMIT 1;
-- parameters: (1,)

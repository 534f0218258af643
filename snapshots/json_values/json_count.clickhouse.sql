-- Document.objects.filter(data__a__isnull=False).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_document"
WHERE
  coalesce((
    JSONHas("example_document"."data", 'a') = 1
  ), FALSE);
-- parameters: ()

-- Document.objects.order_by('pk')
--     .filter(data__has_key='n')
--     .annotate(v=Cast(KT('data__n'), IntegerField()))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CAST(CASE
    WHEN JSONHas("example_document"."data", 'n') = 1
    AND toString(JSONType("example_document"."data", 'n')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'n')
    WHEN JSONHas("example_document"."data", 'n') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'n')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'n')
  END AS Nullable(Int32)) AS "v"
FROM "example_document"
WHERE
  coalesce((
    JSONHas("example_document"."data", 'n') = 1
  ), FALSE)
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()

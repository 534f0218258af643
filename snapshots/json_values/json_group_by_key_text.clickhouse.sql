-- Document.objects.annotate(v=KT('data__b'))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by(F('v').asc(nulls_last=True))

SELECT
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND toString(JSONType("example_document"."data", 'b')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'b')
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'b')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'b')
  END AS "v",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
GROUP BY
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND toString(JSONType("example_document"."data", 'b')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'b')
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'b')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'b')
  END
ORDER BY
  1 ASC;
-- parameters: ()

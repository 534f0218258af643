-- Document.objects.values('extra__x').annotate(m=Max(KT('data__b'))).filter(m__gt='a')

SELECT
  CASE
    WHEN JSONHas("example_document"."extra", 'x') = 1
    THEN JSONExtractRaw("example_document"."extra", 'x')
  END AS "extra__x",
  MAX(
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
  ) AS "m"
FROM "example_document"
GROUP BY
  CASE
    WHEN JSONHas("example_document"."extra", 'x') = 1
    THEN JSONExtractRaw("example_document"."extra", 'x')
  END
HAVING
  MAX(
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
  ) > %s;
-- parameters: ('a',)

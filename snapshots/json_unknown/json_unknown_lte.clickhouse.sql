-- _told(Q(data__f__lte='9'))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN JSONHas("example_document"."data", 'f') = 1
    THEN (
      toString(JSONType("example_document"."data", 'f')) IN ('Null')
      OR toString(JSONType("example_document"."data", 'f')) IN ('String')
      AND JSONExtractString("example_document"."data", 'f') <= %s
    )
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('9',)

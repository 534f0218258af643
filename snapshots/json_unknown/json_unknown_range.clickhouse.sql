-- _told(Q(data__f__range=(9, 100)))

SELECT
  "example_document"."id" AS "pk",
  (
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Bool', 'Array', 'Object')
        OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') >= %s
      )
    END
    AND CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Null', 'String')
        OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') <= %s
      )
    END
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (9, 100)

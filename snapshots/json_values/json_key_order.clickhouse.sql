-- Document.objects.filter(data__has_key='a').order_by('data__f', 'data__b', 'pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  coalesce((
    JSONHas("example_document"."data", 'a') = 1
  ), FALSE)
ORDER BY
  CASE
    WHEN NOT (
      CASE
        WHEN JSONHas("example_document"."data", 'f') = 1
        THEN JSONExtractRaw("example_document"."data", 'f')
      END IS NULL
    )
    THEN CASE toString(
        JSONType(
          CASE
            WHEN JSONHas("example_document"."data", 'f') = 1
            THEN JSONExtractRaw("example_document"."data", 'f')
          END
        )
      )
      WHEN 'Null'
      THEN 0
      WHEN 'String'
      THEN 1
      WHEN 'Int64'
      THEN 2
      WHEN 'UInt64'
      THEN 2
      WHEN 'Double'
      THEN 2
      WHEN 'Bool'
      THEN 3
      WHEN 'Array'
      THEN 4
      WHEN 'Object'
      THEN 5
    END
  END ASC,
  CASE
    WHEN toString(
      JSONType(
        CASE
          WHEN JSONHas("example_document"."data", 'f') = 1
          THEN JSONExtractRaw("example_document"."data", 'f')
        END
      )
    ) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat(
      CASE
        WHEN JSONHas("example_document"."data", 'f') = 1
        THEN JSONExtractRaw("example_document"."data", 'f')
      END
    )
  END ASC,
  CASE
    WHEN toString(
      JSONType(
        CASE
          WHEN JSONHas("example_document"."data", 'f') = 1
          THEN JSONExtractRaw("example_document"."data", 'f')
        END
      )
    ) = 'String'
    THEN JSONExtractString(
      CASE
        WHEN JSONHas("example_document"."data", 'f') = 1
        THEN JSONExtractRaw("example_document"."data", 'f')
      END
    )
    ELSE CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f')
    END
  END ASC,
  CASE
    WHEN NOT (
      CASE
        WHEN JSONHas("example_document"."data", 'b') = 1
        THEN JSONExtractRaw("example_document"."data", 'b')
      END IS NULL
    )
    THEN CASE toString(
        JSONType(
          CASE
            WHEN JSONHas("example_document"."data", 'b') = 1
            THEN JSONExtractRaw("example_document"."data", 'b')
          END
        )
      )
      WHEN 'Null'
      THEN 0
      WHEN 'String'
      THEN 1
      WHEN 'Int64'
      THEN 2
      WHEN 'UInt64'
      THEN 2
      WHEN 'Double'
      THEN 2
      WHEN 'Bool'
      THEN 3
      WHEN 'Array'
      THEN 4
      WHEN 'Object'
      THEN 5
    END
  END ASC,
  CASE
    WHEN toString(
      JSONType(
        CASE
          WHEN JSONHas("example_document"."data", 'b') = 1
          THEN JSONExtractRaw("example_document"."data", 'b')
        END
      )
    ) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat(
      CASE
        WHEN JSONHas("example_document"."data", 'b') = 1
        THEN JSONExtractRaw("example_document"."data", 'b')
      END
    )
  END ASC,
  CASE
    WHEN toString(
      JSONType(
        CASE
          WHEN JSONHas("example_document"."data", 'b') = 1
          THEN JSONExtractRaw("example_document"."data", 'b')
        END
      )
    ) = 'String'
    THEN JSONExtractString(
      CASE
        WHEN JSONHas("example_document"."data", 'b') = 1
        THEN JSONExtractRaw("example_document"."data", 'b')
      END
    )
    ELSE CASE
      WHEN JSONHas("example_document"."data", 'b') = 1
      THEN JSONExtractRaw("example_document"."data", 'b')
    END
  END ASC,
  "example_document"."id" ASC;
-- parameters: ()

-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .order_by('extra__x', '-pk')
--     .distinct('extra__x')
--     .values_list('pk', 'extra__x')

SELECT
  "firsts"."pk",
  "firsts"."extra__x"
FROM (
  SELECT
    "example_document"."id" AS "pk",
    CASE
      WHEN JSONHas("example_document"."extra", 'x') = 1
      THEN JSONExtractRaw("example_document"."extra", 'x')
    END AS "extra__x",
    CASE
      WHEN NOT (
        CASE
          WHEN JSONHas("example_document"."extra", 'x') = 1
          THEN JSONExtractRaw("example_document"."extra", 'x')
        END IS NULL
      )
      THEN CASE toString(
          JSONType(
            CASE
              WHEN JSONHas("example_document"."extra", 'x') = 1
              THEN JSONExtractRaw("example_document"."extra", 'x')
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
    END AS "key1",
    CASE
      WHEN toString(
        JSONType(
          CASE
            WHEN JSONHas("example_document"."extra", 'x') = 1
            THEN JSONExtractRaw("example_document"."extra", 'x')
          END
        )
      ) IN ('Int64', 'UInt64', 'Double')
      THEN JSONExtractFloat(
        CASE
          WHEN JSONHas("example_document"."extra", 'x') = 1
          THEN JSONExtractRaw("example_document"."extra", 'x')
        END
      )
    END AS "key2",
    CASE
      WHEN toString(
        JSONType(
          CASE
            WHEN JSONHas("example_document"."extra", 'x') = 1
            THEN JSONExtractRaw("example_document"."extra", 'x')
          END
        )
      ) = 'String'
      THEN JSONExtractString(
        CASE
          WHEN JSONHas("example_document"."extra", 'x') = 1
          THEN JSONExtractRaw("example_document"."extra", 'x')
        END
      )
      ELSE CASE
        WHEN JSONHas("example_document"."extra", 'x') = 1
        THEN JSONExtractRaw("example_document"."extra", 'x')
      END
    END AS "key3",
    "example_document"."id" AS "key4",
    ROW_NUMBER() OVER (
      PARTITION BY CASE
        WHEN JSONHas("example_document"."extra", 'x') = 1
        THEN JSONExtractRaw("example_document"."extra", 'x')
      END
      ORDER BY CASE
        WHEN NOT (
          CASE
            WHEN JSONHas("example_document"."extra", 'x') = 1
            THEN JSONExtractRaw("example_document"."extra", 'x')
          END IS NULL
        )
        THEN CASE toString(
            JSONType(
              CASE
                WHEN JSONHas("example_document"."extra", 'x') = 1
                THEN JSONExtractRaw("example_document"."extra", 'x')
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
      END ASC, CASE
        WHEN toString(
          JSONType(
            CASE
              WHEN JSONHas("example_document"."extra", 'x') = 1
              THEN JSONExtractRaw("example_document"."extra", 'x')
            END
          )
        ) IN ('Int64', 'UInt64', 'Double')
        THEN JSONExtractFloat(
          CASE
            WHEN JSONHas("example_document"."extra", 'x') = 1
            THEN JSONExtractRaw("example_document"."extra", 'x')
          END
        )
      END ASC, CASE
        WHEN toString(
          JSONType(
            CASE
              WHEN JSONHas("example_document"."extra", 'x') = 1
              THEN JSONExtractRaw("example_document"."extra", 'x')
            END
          )
        ) = 'String'
        THEN JSONExtractString(
          CASE
            WHEN JSONHas("example_document"."extra", 'x') = 1
            THEN JSONExtractRaw("example_document"."extra", 'x')
          END
        )
        ELSE CASE
          WHEN JSONHas("example_document"."extra", 'x') = 1
          THEN JSONExtractRaw("example_document"."extra", 'x')
        END
      END ASC, "example_document"."id" DESC
    ) AS "row_number"
  FROM "example_document"
  WHERE
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS "firsts"
WHERE
  "firsts"."row_number" = 1
ORDER BY
  "firsts"."key1" ASC,
  "firsts"."key2" ASC,
  "firsts"."key3" ASC,
  "firsts"."key4" DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')

-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').distinct().order_by('-data__f')[:2].union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x').order_by('extra__x')[:1])
--     .order_by('-data__f')

SELECT
  "united"."data__f"
FROM (
  (
    SELECT
      "sliced"."data__f"
    FROM (
      SELECT DISTINCT
        CASE
          WHEN JSONHas("example_document"."data", 'f') = 1
          THEN JSONExtractRaw("example_document"."data", 'f')
        END AS "data__f"
      FROM "example_document"
      WHERE
        (
          "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
          AND CASE
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
        )
    ) AS "sliced"
    ORDER BY
      CASE
        WHEN NOT (
          "sliced"."data__f" IS NULL
        )
        THEN CASE toString(JSONType("sliced"."data__f"))
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
      END DESC,
      CASE
        WHEN toString(JSONType("sliced"."data__f")) IN ('Int64', 'UInt64', 'Double')
        THEN JSONExtractFloat("sliced"."data__f")
      END DESC,
      CASE
        WHEN toString(JSONType("sliced"."data__f")) = 'String'
        THEN JSONExtractString("sliced"."data__f")
        ELSE "sliced"."data__f"
      END DESC
    LIMIT 2
  )
  UNION DISTINCT
  (
    SELECT
      CASE
        WHEN JSONHas("example_document"."extra", 'x') = 1
        THEN JSONExtractRaw("example_document"."extra", 'x')
      END AS "extra__x"
    FROM "example_document"
    WHERE
      (
        "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND CASE
          WHEN JSONHas("example_document"."extra", 'x') = 1
          THEN (
            toString(JSONType("example_document"."extra", 'x')) IN ('Bool', 'Array', 'Object')
            OR toString(JSONType("example_document"."extra", 'x')) IN ('Int64', 'UInt64', 'Double')
            AND accurateCastOrNull(JSONExtractRaw("example_document"."extra", 'x'), 'Decimal(76, 30)') >= %s
          )
        END
        AND CASE
          WHEN JSONHas("example_document"."extra", 'x') = 1
          THEN (
            toString(JSONType("example_document"."extra", 'x')) IN ('Null', 'String')
            OR toString(JSONType("example_document"."extra", 'x')) IN ('Int64', 'UInt64', 'Double')
            AND accurateCastOrNull(JSONExtractRaw("example_document"."extra", 'x'), 'Decimal(76, 30)') <= %s
          )
        END
      )
    ORDER BY
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
      END ASC,
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
      END ASC,
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
      END ASC
    LIMIT 1
  )
) AS "united"
ORDER BY
  CASE
    WHEN NOT (
      "united"."data__f" IS NULL
    )
    THEN CASE toString(JSONType("united"."data__f"))
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
  END DESC,
  CASE
    WHEN toString(JSONType("united"."data__f")) IN ('Int64', 'UInt64', 'Double')
    THEN JSONExtractFloat("united"."data__f")
  END DESC,
  CASE
    WHEN toString(JSONType("united"."data__f")) = 'String'
    THEN JSONExtractString("united"."data__f")
    ELSE "united"."data__f"
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100)

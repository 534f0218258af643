-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x'), all=True).order_by('-data__f')[1:5]

SELECT
  "united"."data__f"
FROM (
  (
    SELECT
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
  )
  UNION ALL
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
  END DESC
LIMIT 4
OFFSET 1;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100)

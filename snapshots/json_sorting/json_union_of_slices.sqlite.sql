-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').distinct().order_by('-data__f')[:2].union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x').order_by('extra__x')[:1])
--     .order_by('-data__f')

SELECT
  "united"."data__f"
FROM (
  SELECT
    "arm"."data__f"
  FROM (
    SELECT
      "sliced"."data__f"
    FROM (
      SELECT DISTINCT
        CASE JSON_TYPE("example_document"."data", '$.f')
          WHEN 'true'
          THEN 'true'
          WHEN 'false'
          THEN 'false'
          WHEN 'null'
          THEN 'null'
          WHEN 'text'
          THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.f'))
          ELSE JSON_EXTRACT("example_document"."data", '$.f')
        END AS "data__f"
      FROM "example_document"
      WHERE
        (
          "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
          AND (
            JSON_TYPE("example_document"."data", '$.f') IN ('true', 'false', 'array', 'object')
            OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
            AND JSON_EXTRACT("example_document"."data", '$.f') >= %s
          )
          AND (
            JSON_TYPE("example_document"."data", '$.f') IN ('null', 'text')
            OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
            AND JSON_EXTRACT("example_document"."data", '$.f') <= %s
          )
        )
    ) AS "sliced"
    ORDER BY
      CASE JSON_TYPE("sliced"."data__f")
        WHEN 'null'
        THEN 0
        WHEN 'text'
        THEN 1
        WHEN 'integer'
        THEN 2
        WHEN 'real'
        THEN 2
        WHEN 'true'
        THEN 3
        WHEN 'false'
        THEN 3
        WHEN 'array'
        THEN 4
        WHEN 'object'
        THEN 5
      END DESC,
      JSON_EXTRACT("sliced"."data__f", '$') DESC
    LIMIT 2
  ) AS "arm"
  UNION
  SELECT
    "arm"."extra__x"
  FROM (
    SELECT
      CASE JSON_TYPE("example_document"."extra", '$.x')
        WHEN 'true'
        THEN 'true'
        WHEN 'false'
        THEN 'false'
        WHEN 'null'
        THEN 'null'
        WHEN 'text'
        THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.x'))
        ELSE JSON_EXTRACT("example_document"."extra", '$.x')
      END AS "extra__x"
    FROM "example_document"
    WHERE
      (
        "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND (
          JSON_TYPE("example_document"."extra", '$.x') IN ('true', 'false', 'array', 'object')
          OR JSON_TYPE("example_document"."extra", '$.x') IN ('integer', 'real')
          AND JSON_EXTRACT("example_document"."extra", '$.x') >= %s
        )
        AND (
          JSON_TYPE("example_document"."extra", '$.x') IN ('null', 'text')
          OR JSON_TYPE("example_document"."extra", '$.x') IN ('integer', 'real')
          AND JSON_EXTRACT("example_document"."extra", '$.x') <= %s
        )
      )
    ORDER BY
      CASE JSON_TYPE(
          CASE JSON_TYPE("example_document"."extra", '$.x')
            WHEN 'true'
            THEN 'true'
            WHEN 'false'
            THEN 'false'
            WHEN 'null'
            THEN 'null'
            WHEN 'text'
            THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.x'))
            ELSE JSON_EXTRACT("example_document"."extra", '$.x')
          END
        )
        WHEN 'null'
        THEN 0
        WHEN 'text'
        THEN 1
        WHEN 'integer'
        THEN 2
        WHEN 'real'
        THEN 2
        WHEN 'true'
        THEN 3
        WHEN 'false'
        THEN 3
        WHEN 'array'
        THEN 4
        WHEN 'object'
        THEN 5
      END ASC,
      JSON_EXTRACT(
        CASE JSON_TYPE("example_document"."extra", '$.x')
          WHEN 'true'
          THEN 'true'
          WHEN 'false'
          THEN 'false'
          WHEN 'null'
          THEN 'null'
          WHEN 'text'
          THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.x'))
          ELSE JSON_EXTRACT("example_document"."extra", '$.x')
        END,
        '$'
      ) ASC
    LIMIT 1
  ) AS "arm"
) AS "united"
ORDER BY
  CASE JSON_TYPE("united"."data__f")
    WHEN 'null'
    THEN 0
    WHEN 'text'
    THEN 1
    WHEN 'integer'
    THEN 2
    WHEN 'real'
    THEN 2
    WHEN 'true'
    THEN 3
    WHEN 'false'
    THEN 3
    WHEN 'array'
    THEN 4
    WHEN 'object'
    THEN 5
  END DESC,
  JSON_EXTRACT("united"."data__f", '$') DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100)

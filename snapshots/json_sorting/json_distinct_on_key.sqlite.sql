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
    END AS "extra__x",
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
    END AS "key1",
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
    ) AS "key2",
    "example_document"."id" AS "key3",
    ROW_NUMBER() OVER (
      PARTITION BY CASE JSON_TYPE("example_document"."extra", '$.x')
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
      ORDER BY CASE JSON_TYPE(
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
      END ASC, JSON_EXTRACT(
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
      ) ASC, "example_document"."id" DESC
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
  "firsts"."key3" DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')

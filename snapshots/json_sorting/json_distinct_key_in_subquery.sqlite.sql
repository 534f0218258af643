-- Document.objects.filter(data__f__in=Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lt=1000).values('data__f').distinct().order_by('-data__f')[:2])
--     .order_by('pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    SELECT
      GROUP_CONCAT(
        
          fullkey || CHAR(9) || CASE type
            WHEN 'text'
            THEN JSON_QUOTE(atom)
            WHEN 'integer'
            THEN CASE TYPEOF(atom) WHEN 'real' THEN PRINTF('%%!.17g', atom) ELSE atom END
            WHEN 'real'
            THEN CASE
              WHEN atom = CAST(atom AS INTEGER)
              THEN CAST(atom AS INTEGER)
              ELSE PRINTF('%%!.17g', atom)
            END
            ELSE type
          END,
          CHAR(10)
        
      )
    FROM (
      SELECT
        fullkey,
        type,
        atom
      FROM JSON_TREE(
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
        END
      )
      ORDER BY
        fullkey
    )
  ) IN (
    SELECT
      (
        SELECT
          GROUP_CONCAT(
            
              fullkey || CHAR(9) || CASE type
                WHEN 'text'
                THEN JSON_QUOTE(atom)
                WHEN 'integer'
                THEN CASE TYPEOF(atom) WHEN 'real' THEN PRINTF('%%!.17g', atom) ELSE atom END
                WHEN 'real'
                THEN CASE
                  WHEN atom = CAST(atom AS INTEGER)
                  THEN CAST(atom AS INTEGER)
                  ELSE PRINTF('%%!.17g', atom)
                END
                ELSE type
              END,
              CHAR(10)
            
          )
        FROM (
          SELECT
            fullkey,
            type,
            atom
          FROM JSON_TREE("sliced"."data__f")
          ORDER BY
            fullkey
        )
      )
    FROM (
      SELECT DISTINCT
        CASE JSON_TYPE("U0"."data", '$.f')
          WHEN 'true'
          THEN 'true'
          WHEN 'false'
          THEN 'false'
          WHEN 'null'
          THEN 'null'
          WHEN 'text'
          THEN JSON_QUOTE(JSON_EXTRACT("U0"."data", '$.f'))
          ELSE JSON_EXTRACT("U0"."data", '$.f')
        END AS "data__f"
      FROM "example_document" AS "U0"
      WHERE
        (
          "U0"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
          AND (
            JSON_TYPE("U0"."data", '$.f') IN ('true', 'false', 'array', 'object')
            OR JSON_TYPE("U0"."data", '$.f') IN ('integer', 'real')
            AND JSON_EXTRACT("U0"."data", '$.f') >= %s
          )
          AND (
            JSON_TYPE("U0"."data", '$.f') IN ('null', 'text')
            OR JSON_TYPE("U0"."data", '$.f') IN ('integer', 'real')
            AND JSON_EXTRACT("U0"."data", '$.f') < %s
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
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 1000)

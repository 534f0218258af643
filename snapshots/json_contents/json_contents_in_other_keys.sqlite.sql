-- PKS.filter(data__f__in=Document.objects.exclude(title__startswith='long').filter(data__f__isnull=False).values('extra__same'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND (
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
            FROM JSON_TREE(
              CASE JSON_TYPE("U0"."extra", '$.same')
                WHEN 'true'
                THEN 'true'
                WHEN 'false'
                THEN 'false'
                WHEN 'null'
                THEN 'null'
                WHEN 'text'
                THEN JSON_QUOTE(JSON_EXTRACT("U0"."extra", '$.same'))
                ELSE JSON_EXTRACT("U0"."extra", '$.same')
              END
            )
            ORDER BY
              fullkey
          )
        ) AS "extra__same"
      FROM "example_document" AS "U0"
      WHERE
        (
          NOT (
            "U0"."title" LIKE %s ESCAPE '\'
          )
          AND NOT JSON_TYPE("U0"."data", '$.f') IS NULL
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')

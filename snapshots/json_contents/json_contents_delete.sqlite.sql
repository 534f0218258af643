-- Document.objects.exclude(title__startswith='long')
--     .filter(extra__x__in=Document.objects.values('data__f'))
--     .delete()

DELETE FROM "example_document"
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
              END
            )
            ORDER BY
              fullkey
          )
        ) AS "data__f"
      FROM "example_document" AS "U0"
    )
  );
-- parameters: ('long%',)

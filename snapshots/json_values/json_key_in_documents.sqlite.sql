-- Document.objects.order_by('pk').filter(data__tags__in=[['red'], ['red', 'green']])

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
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
          CASE JSON_TYPE("example_document"."data", '$.tags')
            WHEN 'true'
            THEN 'true'
            WHEN 'false'
            THEN 'false'
            WHEN 'null'
            THEN 'null'
            WHEN 'text'
            THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.tags'))
            ELSE JSON_EXTRACT("example_document"."data", '$.tags')
          END
        )
        ORDER BY
          fullkey
      )
    ) = (
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
        FROM JSON_TREE(%s)
        ORDER BY
          fullkey
      )
    )
    OR (
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
          CASE JSON_TYPE("example_document"."data", '$.tags')
            WHEN 'true'
            THEN 'true'
            WHEN 'false'
            THEN 'false'
            WHEN 'null'
            THEN 'null'
            WHEN 'text'
            THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.tags'))
            ELSE JSON_EXTRACT("example_document"."data", '$.tags')
          END
        )
        ORDER BY
          fullkey
      )
    ) = (
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
        FROM JSON_TREE(%s)
        ORDER BY
          fullkey
      )
    )
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('["red"]', '["red", "green"]')

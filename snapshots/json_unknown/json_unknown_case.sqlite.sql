-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(extra__has_key='x', then=Value('yes')), When(~Q(extra__has_key='x'), then=Value('no'))), Case(When(extra={'x': True}, then=Value('yes')), When(~Q(extra={'x': True}), then=Value('no'))))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN NOT JSON_TYPE("example_document"."extra", '$.x') IS NULL
    THEN %s
    WHEN NOT (
      NOT JSON_TYPE("example_document"."extra", '$.x') IS NULL
      AND "example_document"."extra" IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS "case1",
  CASE
    WHEN (
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
        FROM JSON_TREE("example_document"."extra")
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
    THEN %s
    WHEN NOT (
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
          FROM JSON_TREE("example_document"."extra")
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
      AND "example_document"."extra" IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS "case2"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('yes', 'no', '{"x": true}', 'yes', '{"x": true}', 'no')

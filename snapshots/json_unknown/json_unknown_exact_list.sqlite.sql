-- _told(Q(extra=[1.5, 2.5]))

SELECT
  "example_document"."id" AS "pk",
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
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('[1.5, 2.5]',)

-- Person.objects.order_by('pk').annotate(v=MD5('nickname'))

SELECT
  [example_person].[id],
  [example_person].[name],
  [example_person].[nickname],
  [example_person].[born],
  CASE
    WHEN NOT [example_person].[nickname] IS NULL
    THEN LOWER(
      CONVERT(
        VARCHAR(32),
        HASHBYTES(
          'MD5',
          CONVERT(
            VARBINARY(MAX),
            COALESCE(
              (
                SELECT
                  CASE
                    WHEN utf8_code < 128
                    THEN CONVERT(VARCHAR(2), CONVERT(BINARY(1), utf8_code), 2)
                    WHEN utf8_code < 2048
                    THEN CONVERT(VARCHAR(4), CONVERT(BINARY(2), 49280 + utf8_code / 64 * 256 + utf8_code %% 64), 2)
                    WHEN utf8_code BETWEEN 56320 AND 57343
                    THEN ''
                    WHEN utf8_code < 65536
                    THEN CONVERT(
                      VARCHAR(6),
                      CONVERT(
                        BINARY(3),
                        14712960 + utf8_code / 4096 * 65536 + utf8_code / 64 %% 64 * 256 + utf8_code %% 64
                      ),
                      2
                    )
                    ELSE CONVERT(
                      VARCHAR(8),
                      CONVERT(
                        BINARY(4),
                        CAST(4034953344 AS BIGINT) + utf8_code / 262144 * 16777216 + utf8_code / 4096 %% 64 * 65536 + utf8_code / 64 %% 64 * 256 + utf8_code %% 64
                      ),
                      2
                    )
                  END
                FROM (
                  SELECT
                    utf8_place AS utf8_place,
                    CASE
                      WHEN UNICODE(
                        SUBSTRING([example_person].[nickname] COLLATE Latin1_General_100_BIN2, utf8_place, 1)
                      ) BETWEEN 55296 AND 56319
                      THEN (
                        UNICODE(
                          SUBSTRING([example_person].[nickname] COLLATE Latin1_General_100_BIN2, utf8_place, 1)
                        ) - 55296
                      ) * 1024 + UNICODE(
                        SUBSTRING([example_person].[nickname] COLLATE Latin1_General_100_BIN2, utf8_place + 1, 1)
                      ) + 9216
                      ELSE UNICODE(
                        SUBSTRING([example_person].[nickname] COLLATE Latin1_General_100_BIN2, utf8_place, 1)
                      )
                    END AS utf8_code
                  FROM (
                    SELECT
                    TOP (COALESCE(DATALENGTH([example_person].[nickname] COLLATE Latin1_General_100_BIN2) / 2, 0))
                      ROW_NUMBER() OVER (ORDER BY (
                        SELECT
                          NULL
                      )) AS utf8_place
                    FROM (VALUES
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0)) AS [list1](zero)
                    CROSS JOIN (VALUES
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0)) AS [list2](zero)
                    CROSS JOIN (VALUES
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0)) AS [list3](zero)
                    CROSS JOIN (VALUES
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0)) AS [list4](zero)
                    CROSS JOIN (VALUES
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0)) AS [list5](zero)
                    CROSS JOIN (VALUES
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0),
                      (0)) AS [list6](zero)
                  ) AS [places]
                ) AS [points]
                ORDER BY
                  utf8_place
                FOR XML
                  PATH('')
              ),
              ''
            ),
            2
          )
        ),
        2
      )
    )
  END AS [v]
FROM [example_person]
ORDER BY
  [example_person].[id] ASC;
-- parameters: ()

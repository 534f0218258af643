-- Customer.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value('x')), When(pk=2, then=MD5('name')), default='name'))

SELECT
  [example_customer].[id],
  [example_customer].[name],
  [example_customer].[email],
  [example_customer].[city],
  [example_customer].[is_active],
  [example_customer].[wants_mail],
  CASE
    WHEN [example_customer].[id] = %s
    THEN CAST(%s AS NVARCHAR(MAX))
    WHEN [example_customer].[id] = %s
    THEN CASE
      WHEN NOT [example_customer].[name] IS NULL
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
                          SUBSTRING([example_customer].[name] COLLATE Latin1_General_100_BIN2, utf8_place, 1)
                        ) BETWEEN 55296 AND 56319
                        THEN (
                          UNICODE(
                            SUBSTRING([example_customer].[name] COLLATE Latin1_General_100_BIN2, utf8_place, 1)
                          ) - 55296
                        ) * 1024 + UNICODE(
                          SUBSTRING([example_customer].[name] COLLATE Latin1_General_100_BIN2, utf8_place + 1, 1)
                        ) + 9216
                        ELSE UNICODE(
                          SUBSTRING([example_customer].[name] COLLATE Latin1_General_100_BIN2, utf8_place, 1)
                        )
                      END AS utf8_code
                    FROM (
                      SELECT
                      TOP (COALESCE(DATALENGTH([example_customer].[name] COLLATE Latin1_General_100_BIN2) / 2, 0))
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
    END
    ELSE [example_customer].[name]
  END AS [v]
FROM [example_customer]
ORDER BY
  [example_customer].[id] ASC;
-- parameters: (1, 'x', 2)

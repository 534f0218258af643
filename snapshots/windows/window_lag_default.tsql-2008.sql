-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=by_blog(Lag('rating', offset=2, default=Value(0))))

SELECT
  [placed].[example_entry_id] AS [id],
  [placed].[example_entry_blog_id] AS [blog_id],
  [placed].[example_entry_headline] AS [headline],
  [placed].[example_entry_body_text] AS [body_text],
  [placed].[example_entry_pub_date] AS [pub_date],
  [placed].[example_entry_mod_date] AS [mod_date],
  [placed].[example_entry_number_of_comments] AS [number_of_comments],
  [placed].[example_entry_number_of_pingbacks] AS [number_of_pingbacks],
  [placed].[example_entry_rating] AS [rating],
  CASE
    WHEN [placed].[inner1] <= 2
    THEN 0
    ELSE CASE
      WHEN (
        (
          [placed].[inner1] - 1
        ) / 2
      ) %% 2 = 1
      THEN MAX(
        CASE
          WHEN (
            (
              [placed].[inner1] - 1
            ) / 2
          ) %% 2 = 0
          THEN [placed].[example_entry_rating]
        END
      ) OVER (
        PARTITION BY [placed].[example_entry_blog_id], (
          [placed].[inner1] - 1
        ) %% 2, (
          (
            [placed].[inner1] - 1
          ) / 2
        ) / 2
      )
      ELSE MAX(
        CASE
          WHEN (
            (
              [placed].[inner1] - 1
            ) / 2
          ) %% 2 = 1
          THEN [placed].[example_entry_rating]
        END
      ) OVER (
        PARTITION BY [placed].[example_entry_blog_id], (
          [placed].[inner1] - 1
        ) %% 2, (
          (
            (
              [placed].[inner1] - 1
            ) / 2
          ) + 1
        ) / 2
      )
    END
  END AS [v]
FROM (
  SELECT
    [example_entry].[id] AS [example_entry_id],
    [example_entry].[blog_id] AS [example_entry_blog_id],
    [example_entry].[headline] AS [example_entry_headline],
    [example_entry].[body_text] AS [example_entry_body_text],
    [example_entry].[pub_date] AS [example_entry_pub_date],
    [example_entry].[mod_date] AS [example_entry_mod_date],
    [example_entry].[number_of_comments] AS [example_entry_number_of_comments],
    [example_entry].[number_of_pingbacks] AS [example_entry_number_of_pingbacks],
    [example_entry].[rating] AS [example_entry_rating],
    ROW_NUMBER() OVER (
      PARTITION BY [example_entry].[blog_id]
      ORDER BY [example_entry].[pub_date], [example_entry].[id]
    ) AS [inner1]
  FROM [example_entry]
  WHERE
    [example_entry].[number_of_comments] < %s
) AS [placed]
ORDER BY
  [placed].[example_entry_id] ASC;
-- parameters: (1000,)

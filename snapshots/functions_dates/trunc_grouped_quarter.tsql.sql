-- Entry.objects.annotate(q=TruncQuarter('pub_date'))
--     .values('q')
--     .annotate(best=Max('rating'))
--     .order_by('q')

SELECT
  DATEADD(
    MONTH,
    -(
      (
        MONTH([example_entry].[pub_date]) - 1
      ) %% 3
    ),
    DATEADD(DAY, 1 - DAY([example_entry].[pub_date]), [example_entry].[pub_date])
  ) AS [q],
  MAX([example_entry].[rating]) AS [best]
FROM [example_entry]
GROUP BY
  DATEADD(
    MONTH,
    -(
      (
        MONTH([example_entry].[pub_date]) - 1
      ) %% 3
    ),
    DATEADD(DAY, 1 - DAY([example_entry].[pub_date]), [example_entry].[pub_date])
  )
ORDER BY
  1 ASC;
-- parameters: ()

-- ACCOUNTS.values('pk', v=Case(When(pk=1, then=Value(None, FINE)), default='balance'))

SELECT
  `example_account`.`id` AS `pk`,
  CASE
    WHEN `example_account`.`id` = %s
    THEN NULL
    ELSE `example_account`.`balance`
  END AS `v`
FROM `example_account`
ORDER BY
  1 ASC;
-- parameters: (1,)

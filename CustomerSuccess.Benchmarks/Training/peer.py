#!/usr/bin/python3
# The peers of the training benchmark: reads TRAIN.x, TRAIN.y, TEST.x, TEST.y from a folder once, then answers a line for each line.
#   hgb | xgb          -> seconds of training
#   hgb? | xgb?        -> ROC AUC and Brier on the test rows, version
import os, sys, time
folder, threads = sys.argv[1], int(sys.argv[2])
os.environ['OMP_NUM_THREADS'] = str(threads)
import numpy as np
import sklearn
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score, brier_score_loss
import xgboost
def read(name):
    y = np.fromfile(f'{folder}/{name}.y', dtype=np.uint8)
    return np.fromfile(f'{folder}/{name}.x').reshape(len(y), -1), y
(X, y), (Xt, yt) = read('train'), read('test')
make = {
    'hgb': lambda: HistGradientBoostingClassifier(max_iter=100, learning_rate=.1, max_leaf_nodes=31, early_stopping=False).fit(X, y),
    'xgb': lambda: xgboost.XGBClassifier(n_estimators=100, max_depth=6, learning_rate=.1, tree_method='hist', n_jobs=threads, eval_metric='logloss').fit(X, y),
}
version = {'hgb': f'scikit-learn {sklearn.__version__}', 'xgb': f'XGBoost {xgboost.__version__}'}
models = {}
print('ready', flush=True)
for line in sys.stdin:
    name = line.strip().rstrip('?')
    if line.strip().endswith('?'):
        p = models[name].predict_proba(Xt)[:, 1]
        print(f'{version[name]}: ROC AUC {roc_auc_score(yt, p):.4f}, Brier {brier_score_loss(yt, p):.4f}', flush=True)
    else:
        t = time.perf_counter()
        models[name] = make[name]()
        print(time.perf_counter() - t, flush=True)
